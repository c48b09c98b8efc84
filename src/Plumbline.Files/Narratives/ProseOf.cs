using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Plumbline.Reports.Letters;
using Plumbline.Reports.Narratives;

namespace Plumbline.Files.Narratives;

/// <summary>Turns the blocks and runs of a Markdown document into prose with places.</summary>
internal sealed class ProseOf(string file)
{
    private const int Deepest = 16;

    public Faults Refusals { get; } = [];

    public Place PlaceOf(MarkdownObject found) => new(file, found.Line + 1, found.Column + 1);

    public IEnumerable<Prose> Of(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                return [new Prose.Paragraph(PlaceOf(paragraph), Spans(paragraph.Inline))];
            case HeadingBlock heading:
                return [new Prose.Heading(PlaceOf(heading), heading.Level, Spans(heading.Inline))];
            case ListBlock list:
                return [
                    new Prose.Items(PlaceOf(list), list.IsOrdered, [.. list.Select(item => (IReadOnlyList<Prose>)[.. ((ContainerBlock)item).SelectMany(Of)])]),
                ];
            case QuoteBlock quote:
                return [new Prose.Quotation(PlaceOf(quote), [.. quote.SelectMany(Of)])];
            case LinkReferenceDefinitionGroup or ThematicBreakBlock:
                return [];
            default:
                Refusals.Add(new Refusal("not-narrative", "a narrative is paragraphs, lists, quotations and headings; this is neither")
                {
                    Place = PlaceOf(block),
                });
                return [];
        }
    }

    public string TextOf(ContainerInline? inline) => string.Concat(Spans(inline).OfType<Span.Plain>().Select(span => span.Text));

    private List<Span> Spans(ContainerInline? inline, int depth = 0)
    {
        var spans = new List<Span>();
        if (depth > Deepest)
        {
            Refusals.Add(new Refusal("nested-too-deep", $"emphasis and links are nested more than {Deepest} deep") { Place = PlaceOf(inline!) });
            return spans;
        }

        foreach (var run in inline ?? [])
        {
            var place = PlaceOf(run);
            switch (run)
            {
                case BindingInline binding:
                    spans.Add(new Span.Bound(place, binding.Text));
                    if (!binding.IsEnded)
                    {
                        Refusals.Add(new Refusal("binding-open", "a binding ends with }} on the line where it starts") { Place = place });
                    }

                    break;
                case EmphasisInline { DelimiterCount: 1 } emphasis:
                    spans.Add(new Span.Emphasis(place, Spans(emphasis, depth + 1)));
                    break;
                case EmphasisInline strong:
                    spans.Add(new Span.Strong(place, Spans(strong, depth + 1)));
                    break;
                case LinkInline { IsImage: false } link:
                    spans.Add(new Span.Link(place, Target(link.Url ?? "", place), Spans(link, depth + 1)));
                    break;
                case AutolinkInline address:
                    spans.Add(
                        new Span.Link(place, Target(address.IsEmail ? "mailto:" + address.Url : address.Url, place), [new Span.Plain(place, address.Url)]));
                    break;
                default:
                    spans.Add(new Span.Plain(place, PlainText(run)));
                    break;
            }
        }

        return Merged(spans);
    }

    private string Target(string address, Place place)
    {
        if (!LinkTarget.IsFit(address))
        {
            Refusals.Add(new Refusal("link-unfit", "a link leads to http, https or mailto, or to a heading of the report (#appendix-5)")
            {
                Place = place,
                Subject = LinkTarget.Quoted(address),
                Suggestion = "write the whole address, such as https://www.gov.uk/",
            });
        }

        return address;
    }

    private string PlainText(Inline run)
    {
        switch (run)
        {
            case LiteralInline literal:
                return literal.Content.ToString();
            case LineBreakInline:
                return " ";
            case CodeInline code:
                return code.Content;
            case HtmlEntityInline entity:
                var written = entity.Transcoded.ToString();
                if (TextCharacters.FirstUnfit(written) is var unfit and >= 0)
                {
                    Refusals.Add(TextCharacters.Refused(written[unfit], PlaceOf(entity)));
                }
                else
                {
                    Refusals.AddRange(CarriedLetters.Missing(written).Select(missing => CarriedLetters.Refused(missing.Letter, PlaceOf(run))));
                }

                return written;
            default:
                Refusals.Add(new Refusal("not-narrative", "a narrative has text, emphasis, links and bound figures; this is none of them")
                {
                    Place = PlaceOf(run),
                });
                return "";
        }
    }

    private static List<Span> Merged(List<Span> spans)
    {
        var merged = new List<Span>();
        foreach (var span in spans)
        {
            if (span is Span.Plain next && merged.Count > 0 && merged[^1] is Span.Plain last)
            {
                merged[^1] = last with { Text = last.Text + next.Text };
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }
}
