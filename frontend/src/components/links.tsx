import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type Html<P> = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof P>;

function PlainAnchor({
  ref,
  ...rest
}: AnchorProps & Html<AnchorProps> & { ref?: Ref<HTMLAnchorElement> }) {
  return <Anchor ref={ref} {...rest} />;
}

function PlainButton({
  ref,
  ...rest
}: ButtonProps & Html<ButtonProps> & { ref?: Ref<HTMLAnchorElement> }) {
  return <Button component="a" ref={ref} {...rest} />;
}

/** A text link to a page of ours. */
export const AnchorLink = createLink(PlainAnchor);

/** A link to a page of ours that looks like a button. */
export const ButtonLink = createLink(PlainButton);
