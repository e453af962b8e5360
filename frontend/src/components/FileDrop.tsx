import { Trans } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';

import classes from './FileDrop.module.css';

/** A place to drop files, with a button that does the same for keyboards and phones. */
export function FileDrop({
  onFiles,
  multiple = false,
  title,
  children,
  accept,
  disabled = false,
}: {
  onFiles: (files: File[]) => void;
  multiple?: boolean;
  title: string;
  children?: ReactNode;
  accept?: string;
  disabled?: boolean;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (!disabled && files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  const over = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    setOver(inside && !disabled);
  };
  return (
    <div
      className={classes.drop}
      data-over={isOver}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <IconFileUpload size={32} stroke={1.4} aria-hidden="true" />
      <Text fw={600} mt="xs">
        {title}
      </Text>
      {children && (
        <Text size="sm" c="dimmed" className={classes.words}>
          {children}
        </Text>
      )}
      <Button variant="default" mt="md" disabled={disabled} onClick={() => input.current?.click()}>
        {multiple ? <Trans>Choose files</Trans> : <Trans>Choose a file</Trans>}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={title}
        multiple={multiple}
        disabled={disabled}
        {...(accept ? { accept } : {})}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
