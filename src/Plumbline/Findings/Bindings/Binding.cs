using Plumbline.Findings.Words;
using Plumbline.Instruments;

namespace Plumbline.Findings.Bindings;

/// <summary>A figure that a narrative asks for instead of typing it: <c>{{q11_rmp_done count-percent noun:cases =22/26 #F069}}</c>.</summary>
/// <param name="Keys">One key, or several that are pooled.</param>
/// <param name="Place">Of its opening braces.</param>
public sealed record Binding(IReadOnlyList<Token> Keys, Place Place)
{
    public string Population { get; init; } = Phase.All;

    /// <summary>Whether the insufficient share is meant.</summary>
    public bool IsInsufficient { get; init; }

    public ShareStyle Style { get; init; }

    /// <summary>Whether the word beside a score is meant and not its number.</summary>
    public bool IsComment { get; init; }

    /// <summary>The word that the editor chose for the share; it is checked, not computed.</summary>
    public Token? Says { get; init; }

    /// <summary>The figure that this one is said to resemble.</summary>
    public Token? Like { get; init; }

    /// <summary>The value that the editor saw when writing; another value now stops the build.</summary>
    public Token? Pin { get; init; }

    /// <summary>The published figures that it reproduces.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    public Noun? Noun { get; init; }

    /// <summary>Whether <c>noun:none</c> keeps a style from choosing its own noun.</summary>
    public bool IsBare { get; init; }

    public bool IsCapital { get; init; }

    /// <summary>Welsh only: what the word before the figure does to it.</summary>
    public Mutation Mutation { get; init; }

    /// <summary>Welsh only: whether the verb before the figure says no, as it must where the figure says none.</summary>
    public bool IsNegative { get; init; }

    /// <summary>Welsh only: the gender of a noun that the narrative writes itself.</summary>
    public Gender Gender { get; init; }

    public string Key => string.Join('+', Keys.Select(key => key.Text));

    /// <summary>The tokens that decide which share is said and how: population, polarity, style, the editor's word. What only shapes the sentence is left
    /// out.</summary>
    public string Tokens => string.Join(' ', new[]
    {
        Population == Phase.All ? null : Population,
        IsInsufficient ? "no" : null,
        IsComment ? "comment" : null,
        Says is { } word ? word.Text : BindingParser.TokenOf(Style),
    }.OfType<string>());

    public override string ToString() => $"{{{{{Key}}}}}";
}
