using Markdig;
using Markdig.Syntax;
using Plumbline.Reports.Letters;
using Plumbline.Reports.Narratives;

namespace Plumbline.Files.Narratives;

/// <summary>Reads a narrative: Markdown whose level-one headings name the parts and whose figures are bound in double braces. HTML in it is text.</summary>
public static class NarrativeFile
{
    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    /// <summary>The narrative in <c>NAME.en.md</c> or <c>NAME.cy.md</c>, or every fault of its form.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="named">How refusals name it.</param>
    public static Result<Narrative> Read(string path, string named)
    {
        if (Languages.FromCode(CodeOf(path)) is not { } language)
        {
            return Result.Refused<Narrative>(new Refusal("language-unknown", "the name of a narrative ends in .en.md or .cy.md")
            {
                Place = new Place(named, 1, 1),
            });
        }

        if (!File.Exists(path))
        {
            return Result.Refused<Narrative>(new Refusal("file-missing", $"there is no file {named}") { Place = new Place(named, 1, 1) });
        }

        var refusals = new Faults();
        return TextFile.Read(path, named, MarkdownBounds.LongestFile, refusals) is { } text
            ? Parse(text, named, language)
            : Result.Refused<Narrative>(refusals);
    }

    /// <summary>The same for a text in memory.</summary>
    public static Result<Narrative> Parse(string markdown, string named, Language language)
    {
        if (MarkdownBounds.FaultOf(markdown, named) is { } beyond)
        {
            return Result.Refused<Narrative>(beyond);
        }

        var parts = new List<NarrativePart>();
        var writer = new ProseOf(named);
        var name = "";
        var place = new Place(named, 1, 1);
        var prose = new List<Prose>();
        foreach (var block in Markdown.Parse(markdown, Pipeline))
        {
            if (block is HeadingBlock { Level: 1 } heading)
            {
                Close();
                name = writer.TextOf(heading.Inline).Trim().ToLowerInvariant();
                place = writer.PlaceOf(heading);
                if (parts.Any(part => part.Name == name))
                {
                    writer.Refusals.Add(new Refusal("part-twice", $"there is a part {name} already") { Place = place, Subject = name });
                }
            }
            else
            {
                prose.AddRange(writer.Of(block));
            }
        }

        Close();
        writer.Refusals.AddRange(CarriedLetters.Refused(markdown, named));
        return Result.From(writer.Refusals, () => new Narrative(named, language, parts));

        void Close()
        {
            if (name.Length > 0 || prose.Count > 0)
            {
                parts.Add(new NarrativePart(name, place, prose));
            }

            prose = [];
        }
    }

    private static string CodeOf(string path) => Path.GetExtension(Path.GetFileNameWithoutExtension(path)).TrimStart('.');

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().DisableHtml();
        builder.InlineParsers.Insert(0, new BindingInlineParser());
        return builder.Build();
    }
}
