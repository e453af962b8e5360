import { Alert, Button, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { UseFormReturnType } from '@mantine/form';

import { Problem } from '~/api/problem';

/** Shows why something failed, in the reader's language, with a way to try again where that can help. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { title, detail } = useProblemText(error);
  if (!error) return null;
  const fields = error instanceof Problem ? error.fields : [];
  return (
    <Alert color="cinnabar" icon={<IconAlertTriangle />} title={title} role="alert">
      {detail && <Text size="sm">{detail}</Text>}
      {fields.length > 0 && (
        <List size="sm" mt={4}>
          {fields.map((field) => (
            <List.Item key={field.pointer + field.code}>{field.detail}</List.Item>
          ))}
        </List>
      )}
      {onRetry && (
        <Button size="xs" variant="default" mt="sm" onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      )}
    </Alert>
  );
}

/** A problem's title and detail, with words of our own where the server could give none. */
export function useProblemText(error: unknown): { title: string; detail: string } {
  const { t } = useLingui();
  if (error instanceof Problem) {
    if (error.title) return { title: error.title, detail: error.detail };
    return {
      title: t`The register could not answer`,
      detail: t`It answered with status ${error.status}. Nothing was changed; please try again in a moment.`,
    };
  }
  if (error instanceof TypeError) {
    return {
      title: t`The register cannot be reached`,
      detail: t`The connection failed. Nothing you entered is lost; try again once you are online.`,
    };
  }
  return {
    title: t`This page met an error`,
    detail: t`It is a fault of ours. What you saved is safe.`,
  };
}

/** Leads the keyboard to the first field that a form found wrong before anything was sent. */
export function toFirstError<V>(
  form: Pick<UseFormReturnType<V>, 'getInputNode'>,
): (errors: Record<string, unknown>) => void {
  return (errors) => {
    const [first] = Object.keys(errors);
    if (first) form.getInputNode(first)?.focus();
  };
}

/** Puts a problem's sentences beside the fields they speak of; the rest is for {@link ProblemNotice}. */
export function showOnForm<V>(error: unknown, form: Pick<UseFormReturnType<V>, 'setErrors'>): void {
  if (error instanceof Problem && error.fields.length > 0) form.setErrors(error.byField());
}
