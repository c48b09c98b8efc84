using System.Text;

namespace Plumbline.Documents.Verifier;

/// <summary>
/// The page that counts a publication again in the reader's browser, a second implementation written from docs/methods alone:
/// a page for each language, one script, one style sheet, nothing else and no server (docs/adr/0039-a-second-implementation-as-a-page.md).
/// </summary>
public static class VerifierPage
{
    private static readonly string[] Counting =
    [
        "files", "yaml", "digest", "conditions", "routing", "counting", "statistics", "ratings", "sampling",
        "findings", "publication", "scores", "printed", "check",
    ];

    /// <summary>The script as readers get it: its parts joined, each name its own. Node can load it as a module.</summary>
    public static string Script { get; } = Joined();

    /// <summary>The files of the page, which stand together in one folder at any address, that of a file too.</summary>
    public static IReadOnlyList<ReportFile> Files { get; } =
    [
        new("check.en.html", Encoding.UTF8.GetBytes(Resources.Text("verifier.check.en.html"))),
        new("check.cy.html", Encoding.UTF8.GetBytes(Resources.Text("verifier.check.cy.html"))),
        new("verifier.css", Encoding.UTF8.GetBytes(Resources.Text("verifier.css"))),
        new("verifier.js", Encoding.UTF8.GetBytes(Script)),
    ];

    private static string Joined()
    {
        var script = new StringBuilder("\"use strict\";\n(() => {\n");
        foreach (var part in Counting.Concat(["words", "page"]))
        {
            script.Append('\n').Append(Resources.Text($"verifier.{part}.js"));
        }

        return script.Append("})();\n").ToString();
    }
}
