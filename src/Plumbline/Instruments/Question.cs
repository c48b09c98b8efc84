using Plumbline.Instruments.AnswerTypes;

namespace Plumbline.Instruments;

/// <summary>One thing that is judged in every case to which it applies.</summary>
/// <param name="Name">Permanent id; never given to another question.</param>
/// <param name="Label">The statement that is judged: yes means sufficient or true.</param>
/// <param name="Role">Whether it scores, routes or describes.</param>
public sealed record Question(string Name, LocalText Label, QuestionRole Role)
{
    /// <summary>The kind of answer that it asks for; only a judgement can score.</summary>
    public AnswerType Type { get; init; } = KnownTypes.Judgement;

    /// <summary>The list that its answers come from, as <c>select_one LIST</c>; empty for a type without choices.</summary>
    public string Choices { get; init; } = "judgement";

    /// <summary>What an answer of a type other than judgement must meet, in the words of XLSForm: <c>. &gt;= 0 and . &lt;= 120</c>; null for nothing
    /// more.</summary>
    public string? Constraint { get; init; }

    /// <summary>What is said where an answer does not meet its constraint; null for a sentence of our own.</summary>
    public LocalText? ConstraintMessage { get; init; }

    /// <summary>What narrows its list by earlier answers: <c>region = ${region}</c>; null for the whole list.</summary>
    public string? ChoiceFilter { get; init; }

    /// <summary>Whether other may be chosen beside its list.</summary>
    public bool HasOther { get; init; }

    /// <summary>The formula of a <c>calculate</c>; null for what a person answers.</summary>
    public string? Calculation { get; init; }

    /// <summary>Guidance to the assessor.</summary>
    public LocalText? Hint { get; init; }

    /// <summary>The criterion under which it is scored and reported; null for the profile of the case.</summary>
    public string? Criterion { get; init; }

    /// <summary>The group that a form shows it in, or null.</summary>
    public string? Group { get; init; }

    /// <summary>The phase of the case it asks about; closed for cases without that phase.</summary>
    public string Phase { get; init; } = "all";

    /// <summary>The condition that opens it, in the words of XLSForm; null when it is always open.</summary>
    public string? Relevant { get; init; }

    /// <summary>The condition in words.</summary>
    public LocalText? Scope { get; init; }

    /// <summary>Whether an assessor may answer that an open question does not apply.</summary>
    public bool MayBeNotApplicable { get; init; }

    /// <summary>Whether a case is complete only with an answer to it, once it is open.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>The question that must be yes before this one can be.</summary>
    public string? ProducedBy { get; init; }

    public NotProduced NotProduced { get; init; }

    /// <summary>Questions about one thing share a chain: needed, made, on time, good, overseen.</summary>
    public string? Chain { get; init; }

    /// <summary>Its place in the chain.</summary>
    public string? ChainRole { get; init; }

    /// <summary>The row of a question that lists agencies or factors.</summary>
    public string? Row { get; init; }

    /// <summary>The headline themes that it feeds; a question that feeds any is a key question.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    public bool IsJudgement => Type == KnownTypes.Judgement;

    public bool IsScored => Role == QuestionRole.Scored;
}
