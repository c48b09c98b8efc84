using Plumbline.Assessments;
using Plumbline.Caseloads;
using Plumbline.Instruments;

namespace Plumbline.Storage.Keeping;

/// <summary>One reading of a case: what for, how far it is, what was answered and who reads it, before its texts are read.</summary>
public sealed record CaseReading
{
    internal CaseReading(RecordRow row, Guid? reader) => (Row, Reader) = (row, reader);

    public Guid Id => Row.Id;

    public Purpose Purpose => Purposes.FromCode(Row.Purpose) ?? Purpose.First;

    /// <summary>The state of review, by its code.</summary>
    public string State => Row.State;

    /// <summary>The case as it is read here.</summary>
    public CaseAssessment Assessment(Case @case, Instrument instrument) => KeptAnswers.Read(@case, instrument, Row.Answers);

    /// <summary>The account to whom it is allocated; null for nobody.</summary>
    public Guid? Reader { get; }

    /// <summary>Whether the one who asked has declared a conflict of interest that closes the case to them.</summary>
    public bool IsClosedToAsker { get; internal init; }

    internal RecordRow Row { get; }
}
