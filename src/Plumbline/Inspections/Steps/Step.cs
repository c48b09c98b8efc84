namespace Plumbline.Inspections.Steps;

/// <summary>A step of an inspection that the workspace can see the state of, in the order in which they are usually taken.</summary>
public enum Step
{
    /// <summary>People have their parts.</summary>
    Team,

    /// <summary>What the service and the monitoring body were asked for has come.</summary>
    Documents,

    /// <summary>There is a list of cases to draw from.</summary>
    Caseload,

    /// <summary>The sample is drawn.</summary>
    Sample,

    /// <summary>Every case has a reader.</summary>
    Allocation,

    /// <summary>Every case has a time at which its practitioner is interviewed.</summary>
    Interviews,

    /// <summary>Readers judge their cases and hand them over.</summary>
    Reading,

    /// <summary>Some cases are read again by somebody else.</summary>
    SecondReadings,

    /// <summary>Cases are reviewed, signed off and locked.</summary>
    Review,

    /// <summary>The judgements are added up.</summary>
    Results,

    /// <summary>The report is built.</summary>
    Report,
}
