// Sets language and colour scheme before the first paint; a file of its own because the content
// security policy forbids inline scripts. The keys are those of src/app/preferences.ts.
(function () {
  const root = document.documentElement;
  let scheme = null;
  let language = null;
  try {
    scheme = localStorage.getItem('colophon-scheme');
    language = localStorage.getItem('colophon-language');
  } catch {
    // Storage may be blocked; the defaults below hold.
  }
  const dark =
    scheme === 'dark' ||
    (scheme !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  root.lang =
    language === 'en' || language === 'zh-CN'
      ? language
      : navigator.language.toLowerCase().startsWith('zh')
        ? 'zh-CN'
        : 'en';
})();
