namespace Plumbline.Inspections.Access;

/// <summary>The part that someone has in inspections. The chief inspector and the administrator have theirs everywhere, all others at the inspections that they
/// are assigned to.</summary>
public enum Role
{
    /// <summary>Answers for every inspection and for what is published.</summary>
    ChiefInspector,

    /// <summary>Leads one inspection: its dates, its sample, its team, its judgements.</summary>
    LeadInspector,

    /// <summary>Reads cases and judges them.</summary>
    Assessor,

    /// <summary>An assessor lent by a service; never reads the cases of the own area.</summary>
    LocalAssessor,

    /// <summary>Reviews what assessors judged, and settles where two readings differ.</summary>
    QualityLead,

    /// <summary>Writes the report from the findings; does not read cases.</summary>
    Editor,

    /// <summary>The inspected service: sends what it is asked for and reads the draft about itself.</summary>
    Service,

    /// <summary>Looks on and changes nothing.</summary>
    Observer,

    /// <summary>Keeps accounts and the server; reads no case.</summary>
    Administrator,
}
