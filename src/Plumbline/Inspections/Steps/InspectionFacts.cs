namespace Plumbline.Inspections.Steps;

/// <summary>What has been done at an inspection so far, as counts; nothing of it is typed in by anybody, but for what happens outside the workspace.</summary>
public sealed record InspectionFacts
{
    /// <summary>Whether the area has been told.</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>How many people are on the team.</summary>
    public int People { get; init; }

    /// <summary>How many of them may read cases.</summary>
    public int Readers { get; init; }

    /// <summary>How many of them have no part in leading it.</summary>
    public int Assessors { get; init; }

    /// <summary>How many documents were asked for before fieldwork.</summary>
    public int Documents { get; init; }

    /// <summary>How many of them have come.</summary>
    public int Received { get; init; }

    /// <summary>How many cases the list has that is drawn from.</summary>
    public int Caseload { get; init; }

    /// <summary>How many cases the sample has.</summary>
    public int Sampled { get; init; }

    /// <summary>How many of them somebody has to read.</summary>
    public int Allocated { get; init; }

    /// <summary>For how many of them a time is settled at which the practitioner is interviewed.</summary>
    public int Interviews { get; init; }

    /// <summary>How many of them have a judgement.</summary>
    public int Begun { get; init; }

    /// <summary>How many of them their readers have handed over, signed off or not.</summary>
    public int HandedOver { get; init; }

    /// <summary>How many of them are signed off, locked or not.</summary>
    public int SignedOff { get; init; }

    /// <summary>How many of them are locked.</summary>
    public int Locked { get; init; }

    /// <summary>How many cases were drawn to be read a second time; null before the draw.</summary>
    public int? SecondsDrawn { get; init; }

    /// <summary>How many of these have been handed over by their second reader.</summary>
    public int SecondsRead { get; init; }

    /// <summary>Whether a report has been built from the judgements.</summary>
    public bool IsReportBuilt { get; init; }

    /// <summary>Whether the report is out.</summary>
    public bool IsPublished { get; init; }

    /// <summary>Whether there is a plan of improvement.</summary>
    public bool HasPlan { get; init; }
}
