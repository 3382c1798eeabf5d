import { markdownOf, start } from './page.ts';

start((host, html) => {
  const field = document.createElement('textarea');
  field.rows = 30;
  field.cols = 80;
  field.value = markdownOf(html);
  host.append(field);
  return {
    destroy: () => field.remove(),
    fill: (other) => {
      field.value = markdownOf(other);
    },
  };
});
