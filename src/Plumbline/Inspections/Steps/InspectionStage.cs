namespace Plumbline.Inspections.Steps;

/// <summary>How far an inspection has come, in the order in which it gets there.</summary>
public enum InspectionStage
{
    /// <summary>The area has not been told.</summary>
    NotAnnounced,

    /// <summary>The area has been told.</summary>
    Announced,

    /// <summary>There is a list of cases to draw from.</summary>
    CaseloadIn,

    /// <summary>It is known which cases are read.</summary>
    SampleDrawn,

    /// <summary>Every case of the sample has a reader, or is being read.</summary>
    Reading,

    /// <summary>Every case of the sample is signed off.</summary>
    SignedOff,

    /// <summary>A report stands on judgements that are signed off.</summary>
    ReportBuilt,

    /// <summary>The report is out.</summary>
    Published,

    /// <summary>The service works by its plan of improvement.</summary>
    Improving,
}
