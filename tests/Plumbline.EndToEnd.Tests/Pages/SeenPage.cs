using Microsoft.Playwright;

namespace Plumbline.EndToEnd.Tests.Pages;

/// <summary>What a browser without scripts shows: the headings of the page, its forms, and how wide it is.</summary>
internal sealed record SeenPage(IReadOnlyList<string> Headings, IReadOnlyList<SeenForm> Forms, int Width, string Widest)
{
    private const string Look = """
        () => {
          const to = (address) => { const url = new URL(address ?? '', location.href); return url.pathname + url.search }
          const all = [...document.querySelectorAll('body *')]
          const right = (one) => one.getBoundingClientRect().right
          return {
            width: document.documentElement.scrollWidth,
            widest: all.reduce((widest, one) => right(one) > right(widest) ? one : widest, document.body).outerHTML.slice(0, 200),
            headings: [...document.querySelectorAll('main h1')].filter((h) => h.checkVisibility()).map((h) => h.innerText.trim()),
            forms: [...document.querySelectorAll('form:not([hidden])')].map((form) => {
              const buttons = [...form.elements].filter((one) => one.type === 'submit')
              return {
                method: (form.getAttribute('method') ?? 'get').toUpperCase(),
                actions: buttons.map((one) => to(one.getAttribute('formaction') ?? form.getAttribute('action'))),
                buttons: buttons.filter((one) => one.checkVisibility() && one.getAttribute('aria-hidden') !== 'true' && one.innerText.trim() !== '').length,
              }
            }),
          }
        }
        """;

    public static async Task<SeenPage> Of(IPage page) => await page.EvaluateAsync<Seen>(Look) is var seen
        ? new SeenPage(seen.Headings, [.. seen.Forms.Select(form => new SeenForm(form.Method, form.Actions, form.Buttons))], seen.Width, seen.Widest)
        : throw new InvalidOperationException();

    /// <param name="screen">In CSS pixels.</param>
    public IEnumerable<string> Faults(ServedForms served, int screen)
    {
        if (Width > screen)
        {
            yield return $"is {Width} wide: {Widest}";
        }

        if (Headings is not [{ Length: > 0 }])
        {
            yield return $"{Headings.Count} main headings";
        }

        foreach (var form in Forms)
        {
            if (form.Buttons == 0)
            {
                yield return $"a form without a button: {form.Method}";
            }

            foreach (var action in form.Actions.Distinct().Where(action => !served.Answers(form.Method, action)))
            {
                yield return $"a form that is sent to {form.Method} {action}, which nothing answers";
            }
        }
    }

    // As the script gives it.
    private sealed class Seen
    {
        public string[] Headings { get; set; } = [];

        public FormSeen[] Forms { get; set; } = [];

        public int Width { get; set; }

        public string Widest { get; set; } = "";
    }

    private sealed class FormSeen
    {
        public string Method { get; set; } = "";

        public string[] Actions { get; set; } = [];

        public int Buttons { get; set; }
    }
}
