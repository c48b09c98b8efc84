using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Testing;

namespace Plumbline.EndToEnd.Tests.Instruments;

/// <summary>The engine of ODK Web Forms (<c>@getodk/xforms-engine</c>), which needs a document, in a real browser.</summary>
internal static class FormEngine
{
    /// <summary>Only a page that came safely may make the random numbers that the engine asks for.</summary>
    private const string Address = "https://engine.invalid/";

    private const string Script = """
        <!doctype html><title>engine</title><script type="module">
        import { createInstance } from './index.js'

        const write = (node, value) => {
          if (node.nodeType !== 'select') node.setValue(value)
          else if (value === '') node.selectValues([])
          else node.selectValues(node.currentState.valueOptions.some(choice => choice.value === value) ? [value] : value.split(' '))
        }
        const states = async (form, names, steps) => {
          const { root } = await createInstance(form)
          const nodes = new Map()
          const walk = node => {
            nodes.set(node.currentState.reference.split('/').pop(), node)
            for (const child of node.currentState.children ?? []) walk(child)
          }
          walk(root)
          return steps.map(step => {
            for (const [name, value] of Object.entries(step)) write(nodes.get(name), value)
            return names.map(name => nodes.get(name).currentState.relevant ? 'o' : 'c').join('')
          })
        }
        window.open_in = job => states(job.form, job.names, job.steps)
        </script>
        """;

    /// <summary>For each step, an <c>o</c> or a <c>c</c> for each name: whether it is open once what the step says was answered.</summary>
    public static async Task<string[]> OpenIn(IPage page, string form, IReadOnlyList<string> names, JsonArray steps)
    {
        var job = new JsonObject { ["form"] = form, ["names"] = new JsonArray([.. names]), ["steps"] = steps };
        return await page.EvaluateAsync<string[]>("job => window.open_in(JSON.parse(job))", job.ToJsonString());
    }

    public static async Task<IPage> Start(Chromium chromium)
    {
        var page = await chromium.Open();
        await page.RouteAsync(Address + "**", async route =>
        {
            var isScript = route.Request.Url.EndsWith("/index.js", StringComparison.Ordinal);
            await route.FulfillAsync(isScript
                ? new RouteFulfillOptions { Path = NodePackages.PathTo("@getodk", "xforms-engine", "dist", "index.js"), ContentType = "text/javascript" }
                : new RouteFulfillOptions { Body = Script, ContentType = "text/html" });
        });
        await page.GotoAsync(Address);
        await page.WaitForFunctionAsync("() => window.open_in");
        return page;
    }
}
