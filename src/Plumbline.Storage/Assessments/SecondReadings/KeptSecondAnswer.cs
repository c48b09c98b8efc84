using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Instruments;

namespace Plumbline.Storage.Assessments.SecondReadings;

/// <summary>What a reader answered again in a consensus meeting. A later one to the same question takes its place, and both stay.</summary>
public sealed class KeptSecondAnswer
{
    public required Guid Id { get; init; }

    public required Guid MeetingId { get; init; }

    /// <summary>Its place among all that were given in the meeting, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Whose reading it is about: <c>first</c> or <c>second</c>.</summary>
    public required string Reading { get; init; }

    /// <summary>The name of the question.</summary>
    public required string Question { get; init; }

    /// <summary>A judgement by its code; null where the question asks for an answer of another type.</summary>
    public string? Answer { get; init; }

    /// <summary>An answer of another type, in the form in which it is kept.</summary>
    public string? Text { get; init; }

    public string? Note { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The account that answered.</summary>
    public required string By { get; init; }

    /// <summary>The same as the rules read it.</summary>
    public SecondAnswer AsAnswered() => new(
        Purposes.FromCode(Reading) ?? Purpose.First,
        Question,
        new Judged(Text is null ? Answers.FromCode(Answer) ?? Instruments.Answer.Missing : Instruments.Answer.Given) { Text = Text, Note = Note },
        At);
}
