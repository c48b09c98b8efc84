using Plumbline.Findings.Bindings;
using Plumbline.Findings.Words;
using Plumbline.Reports.Blocks.Inlines;

namespace Plumbline.Reports.Narratives;

/// <summary>Binds the runs of one narrative, gathering figures and refusals on the way, and knows where a sentence starts.</summary>
internal sealed class ProseRun(IFigures figures, Binder binder, Func<BoundFigure, string?> target, Func<Binding, bool> isWithheld)
{
    public List<Refusal> Refusals { get; } = [];

    public List<BoundFigure> Figures { get; } = [];

    public IReadOnlyList<Inline> Inlines(IReadOnlyList<Span> spans)
    {
        var before = "";
        // A paragraph that is one figure, as in a box, is no sentence.
        return Inlines(spans, ref before, isSentence: spans is not [Span.Bound]);
    }

    /// <summary>The words of plain, emphasised and linked runs; figures are left out.</summary>
    public static string TextOf(IEnumerable<Span> spans) => string.Concat(spans.Select(span => span switch
    {
        Span.Plain plain => plain.Text,
        Span.Emphasis emphasis => TextOf(emphasis.Of),
        Span.Strong strong => TextOf(strong.Of),
        Span.Link link => TextOf(link.Of),
        _ => "",
    }));

    private List<Inline> Inlines(IReadOnlyList<Span> spans, ref string before, bool isSentence)
    {
        var inlines = new List<Inline>();
        foreach (var span in spans)
        {
            switch (span)
            {
                case Span.Plain plain:
                    inlines.Add(new Text(plain.Text));
                    before += plain.Text;
                    break;
                case Span.Emphasis emphasis:
                    inlines.Add(new Emphasis(Inlines(emphasis.Of, ref before, isSentence)));
                    break;
                case Span.Strong strong:
                    inlines.Add(new Strong(Inlines(strong.Of, ref before, isSentence)));
                    break;
                case Span.Link link:
                    inlines.Add(new Link(link.Address, Inlines(link.Of, ref before, isSentence)));
                    break;
                case Span.Bound bound when StatedFigure.IsMeant(bound.Text):
                    var stated = Stated(bound, isSentence && StartsSentence(before));
                    inlines.Add(new Text(stated));
                    before += stated;
                    break;
                case Span.Bound bound when Bind(bound, before, isSentence && StartsSentence(before)) is { } figure:
                    inlines.Add(new PrintedFigure(figure.Text, figure.Binding.Key, target(figure))
                    {
                        Label = Label(figure),
                        Share = figure.Share,
                        Tokens = figure.Binding.Tokens,
                    });
                    before += figure.Text;
                    break;
                case Span.Bound bound:
                    inlines.Add(new Text(bound.Text));
                    before += "?";
                    break;
                default:
                    throw new InvalidOperationException($"No way to print {span}.");
            }
        }

        return inlines;
    }

    /// <summary>The words of a stated figure; a fault is gathered, and then nothing is printed.</summary>
    private string Stated(Span.Bound bound, bool startsSentence)
    {
        var result = StatedFigure.Parse(bound.Text, bound.Place);
        Refusals.AddRange(result.Refusals);
        if (!result.TryGet(out var figure))
        {
            return "?";
        }

        if (startsSentence && char.IsAsciiDigit(figure.Text[0]))
        {
            Refusals.Add(new Refusal("sentence-starts-with-digit", $"a sentence never starts with a digit, and this one starts with {figure.Text}")
                { Place = bound.Place, Suggestion = "put words before the figure" });
        }

        return figure.Text;
    }

    private BoundFigure? Bind(Span.Bound bound, string before, bool startsSentence)
    {
        var read = BindingParser.Parse(bound.Text, bound.Place, figures.Populations);
        var result = read.Then(binding => binder.Bind(binding, startsSentence));
        if (read.TryGet(out var asked) && isWithheld(asked) && (result.IsRefused || result.Value.Share is not null))
        {
            Refusals.Add(new Refusal("disclosive", $"{asked.Key} is withheld, so that no smaller number can be worked out from it")
            {
                Place = asked.Place,
                Subject = asked.Key,
                Suggestion = "use a word such as says:most, or leave it out",
            });
            return null;
        }

        if (asked is { Mutation: not Mutation.None } && WelshMutations.LeaveAlone(before))
        {
            Refusals.Add(new Refusal("nothing-mutates", "dim ond leaves the figure behind it as it is")
                { Place = asked.Place, Subject = asked.Key, Suggestion = "take the mutation out" });
            return null;
        }

        if (result.TryGet(out var figure))
        {
            Figures.Add(figure);
            return figure;
        }

        // What is too small to be printed is not told by another fault of the same figure either.
        var small = result.Refusals.Where(refusal => refusal.Code == "disclosive").ToList();
        Refusals.AddRange(small.Count > 0 ? small : result.Refusals);
        return null;
    }

    private static bool StartsSentence(string before)
    {
        var end = before.TrimEnd(' ', '"', '\'', '“', '‘', '(');
        return end.Length == 0 || (end.Length < before.Length && end[^1] is '.' or '!' or '?');
    }

    private static string? Label(BoundFigure figure) => figure.Binding.Labels.Count == 0 ? null : string.Join(' ', figure.Binding.Labels);
}
