using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Plumbline.Files.Narratives;

/// <summary>The rules of sampling, scoring, statistics and words in full, as <c>docs/methods</c> holds them; they are written in English.</summary>
public static partial class MethodTexts
{
    private const string Prefix = "methods.";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    private static readonly Dictionary<string, MarkdownDocument> Texts = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        .ToDictionary(name => name[Prefix.Length..^3], Read);

    /// <summary>The name of each text with its title, in the order of the names.</summary>
    public static IReadOnlyList<(string Name, string Title)> Titles { get; } =
        [.. Texts.Select(text => (text.Key, text.Value.OfType<HeadingBlock>().First().Inline!.FirstChild!.ToString()!))];

    /// <summary>A text as HTML, with its title; links to other texts end as asked, links out of them are words. Null where there is no such text.</summary>
    /// <param name="ending">What the addresses of the others end with: <c>.html</c>.</param>
    public static string? Html(string name, string ending)
    {
        if (!Texts.TryGetValue(name, out var text))
        {
            return null;
        }

        using var html = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(html) { LinkRewriter = link => Rewritten(link, ending) };
        Pipeline.Setup(renderer);
        renderer.Render(text);
        return Nowhere().Replace(html.ToString(), "$1");
    }

    private static string Rewritten(string link, string ending) =>
        link.Contains(':', StringComparison.Ordinal) ? link
            : link.EndsWith(".md", StringComparison.Ordinal) && Texts.ContainsKey(link[..^3]) ? link[..^3] + ending : "";

    private static MarkdownDocument Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!, Encoding.UTF8);
        return Markdown.Parse(reader.ReadToEnd(), Pipeline);
    }

    [GeneratedRegex("<a href=\"\">(.*?)</a>", RegexOptions.Singleline)]
    private static partial Regex Nowhere();
}
