import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

// The pigments of a scroll. Ink carries the text and the actions; cinnabar is the seal and is used
// where something is sealed or in danger; jade, ochre and indigo say how a thing stands.
const ink: MantineColorsTuple = [
  '#f5f1e9',
  '#ebe4d7',
  '#d5cab8',
  '#b8ab96',
  '#948772',
  '#6f6454',
  '#544a3d',
  '#3c342a',
  '#2a241c',
  '#1c1813',
];
// Mantine's greys are blue; these are the same paper, darker.
const gray: MantineColorsTuple = [
  '#faf6ee',
  '#f3ecdf',
  '#ebe3d4',
  '#e0d6c4',
  '#d0c4b0',
  '#aea28d',
  '#857a67',
  '#544b3e',
  '#39322a',
  '#241f19',
];
const cinnabar: MantineColorsTuple = [
  '#fdf1ed',
  '#fadfd7',
  '#f3bcae',
  '#ec9683',
  '#e6735c',
  '#d9543c',
  '#c23c26',
  '#b0301d',
  '#932616',
  '#6f1b0f',
];
const jade: MantineColorsTuple = [
  '#eef6f1',
  '#d9eae0',
  '#b3d5c2',
  '#88bda0',
  '#62a583',
  '#468c69',
  '#357555',
  '#2a6047',
  '#214d39',
  '#17382a',
];
const ochre: MantineColorsTuple = [
  '#fbf4e4',
  '#f5e6c3',
  '#eacd8d',
  '#deb157',
  '#cf972f',
  '#b27c17',
  '#93640d',
  '#7a520a',
  '#624108',
  '#472f06',
];
const indigo: MantineColorsTuple = [
  '#eff3f8',
  '#dce4ef',
  '#b7c7dd',
  '#8ea7c8',
  '#6b8ab4',
  '#4f719f',
  '#3e5d87',
  '#334d71',
  '#293e5b',
  '#1d2c42',
];
// Mantine draws its dark surfaces from this scale; the default is blue and would fight the paper.
const dark: MantineColorsTuple = [
  '#ece5d8',
  '#c9bfae',
  '#b0a593',
  '#82786a',
  '#4a4237',
  '#3a332a',
  '#2a251e',
  '#1f1b16',
  '#181510',
  '#110f0b',
];

const sans =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'PingFang SC', 'Hiragino Sans GB', 'Noto Sans CJK SC', 'Noto Sans SC', 'Microsoft YaHei', sans-serif";
const serif =
  "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Source Serif 4', 'Noto Serif', Georgia, 'Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'Source Han Serif SC', 'Microsoft YaHei', serif";

/** Ink on paper turns into paper on ink at night, so what stands on it turns as well. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  if (input.variant === 'light' && input.color && input.color !== 'ink') {
    const pigment = `var(--mantine-color-${input.color}-filled)`;
    return {
      ...colors,
      background: `color-mix(in srgb, ${pigment} 8%, var(--colophon-surface))`,
      border: `1px solid color-mix(in srgb, ${pigment} 30%, transparent)`,
    };
  }
  const isInk = input.color === undefined || input.color === 'ink';
  return input.variant === 'filled' && isInk
    ? { ...colors, color: 'var(--colophon-on-ink)' }
    : colors;
};

/** Colophon's look: warm paper, ink, and one seal. */
export const theme = createTheme({
  colors: { ink, gray, cinnabar, jade, ochre, indigo, dark, red: cinnabar },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  variantColorResolver,
  autoContrast: true,
  white: '#fffdf8',
  black: '#1f1b16',
  fontFamily: sans,
  fontFamilyMonospace:
    "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace",
  defaultRadius: 'sm',
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
  cursorType: 'pointer',
  focusRing: 'auto',
  headings: {
    fontFamily: serif,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '2rem', lineHeight: '1.25' },
      h2: { fontSize: '1.4rem', lineHeight: '1.35' },
      h3: { fontSize: '1.125rem', lineHeight: '1.45' },
      h4: { fontSize: '1rem', lineHeight: '1.5' },
    },
  },
  // By name and not through `X.extend`, which would pull every one of them into the first page.
  components: {
    Alert: { defaultProps: { variant: 'light' } },
    Anchor: { defaultProps: { underline: 'always' } },
    Button: { defaultProps: { size: 'sm' } },
    Checkbox: { defaultProps: { iconColor: 'var(--colophon-on-ink)' } },
    Radio: { defaultProps: { iconColor: 'var(--colophon-on-ink)' } },
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] },
    },
    Modal: { defaultProps: { centered: true, radius: 'md', padding: 'lg' } },
    Paper: { defaultProps: { withBorder: true, radius: 'md', p: 'lg' } },
    Tooltip: { defaultProps: { multiline: true, maw: 320 } },
  },
});

/** The variables that our own style sheets use besides Mantine's. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--colophon-serif': serif },
  light: {
    '--mantine-color-body': '#faf6ee',
    '--mantine-color-text': '#1f1b16',
    '--mantine-color-dimmed': '#665c4e',
    '--mantine-color-placeholder': '#7a6f60',
    '--mantine-color-anchor': '#1f1b16',
    '--mantine-color-error': '#b0301d',
    '--mantine-color-default': '#fffdf8',
    '--mantine-color-default-hover': '#f5f0e4',
    '--mantine-color-default-border': '#d8cebc',
    '--mantine-color-ink-filled': '#2a241c',
    '--mantine-color-ink-filled-hover': '#3c342a',
    '--colophon-on-ink': '#fffdf8',
    '--colophon-surface': '#fffdf8',
    '--colophon-sunk': '#f3ecdf',
    '--colophon-line': '#e5dccb',
    '--colophon-line-strong': '#8a7d69',
    '--colophon-seal': '#b0301d',
  },
  dark: {
    '--mantine-color-body': '#16130f',
    '--mantine-color-text': '#ece5d8',
    '--mantine-color-dimmed': '#b3a896',
    '--mantine-color-placeholder': '#9a8f7e',
    '--mantine-color-anchor': '#ece5d8',
    '--mantine-color-error': '#f08a76',
    '--mantine-color-default': '#1f1b16',
    '--mantine-color-default-hover': '#2a251e',
    '--mantine-color-default-border': '#4a4237',
    '--mantine-color-ink-filled': '#ebe4d7',
    '--mantine-color-ink-filled-hover': '#d5cab8',
    '--colophon-on-ink': '#1f1b16',
    '--colophon-surface': '#1f1b16',
    '--colophon-sunk': '#110f0b',
    '--colophon-line': '#352e25',
    '--colophon-line-strong': '#857a69',
    '--colophon-seal': '#e8654f',
  },
});
