namespace Plumbline.Inspections.Access;

/// <summary>What the roles are called, and what each is for.</summary>
public static class RoleWords
{
    public static readonly LocalText ChiefInspector = new("Chief inspector", "Prif arolygydd");

    public static readonly LocalText LeadInspector = new("Lead inspector", "Arolygydd arweiniol");

    public static readonly LocalText Assessor = new("Assessor", "Asesydd");

    public static readonly LocalText LocalAssessor = new("Local assessor", "Asesydd lleol");

    public static readonly LocalText QualityLead = new("Quality lead", "Arweinydd ansawdd");

    public static readonly LocalText Editor = new("Editor", "Golygydd");

    public static readonly LocalText Service = new("Inspected service", "Gwasanaeth a arolygir");

    public static readonly LocalText Observer = new("Observer", "Sylwedydd");

    public static readonly LocalText Administrator = new("Administrator", "Gweinyddwr");

    public static readonly LocalText ChiefInspectorFor = new(
        "Answers for every inspection and approves reports", "Yn atebol am bob arolygiad ac yn cymeradwyo adroddiadau");

    public static readonly LocalText LeadInspectorFor = new(
        "Leads an inspection: dates, sample, team, judgements", "Yn arwain arolygiad: dyddiadau, sampl, tîm, barnau");

    public static readonly LocalText AssessorFor = new("Reads cases and judges them", "Yn darllen achosion ac yn eu barnu");

    public static readonly LocalText LocalAssessorFor = new(
        "An assessor lent by a service; never sees the own area", "Asesydd a fenthycir gan wasanaeth; nid yw byth yn gweld ei ardal ei hun");

    public static readonly LocalText QualityLeadFor = new("Reviews cases and settles differences", "Yn adolygu achosion ac yn cysoni gwahaniaethau");

    public static readonly LocalText EditorFor = new("Writes the report; does not read cases", "Yn ysgrifennu’r adroddiad; nid yw’n darllen achosion");

    public static readonly LocalText ServiceFor = new(
        "Sends documents and reads the draft about itself", "Yn anfon dogfennau ac yn darllen y drafft amdano’i hun");

    public static readonly LocalText ObserverFor = new("Looks on and changes nothing", "Yn edrych heb newid dim");

    public static readonly LocalText AdministratorFor = new("Keeps accounts; reads no case", "Yn cadw’r cyfrifon; nid yw’n darllen achosion");

    public static LocalText Of(Role role) => role switch
    {
        Role.ChiefInspector => ChiefInspector,
        Role.LeadInspector => LeadInspector,
        Role.Assessor => Assessor,
        Role.LocalAssessor => LocalAssessor,
        Role.QualityLead => QualityLead,
        Role.Editor => Editor,
        Role.Service => Service,
        Role.Observer => Observer,
        _ => Administrator,
    };

    public static LocalText For(Role role) => role switch
    {
        Role.ChiefInspector => ChiefInspectorFor,
        Role.LeadInspector => LeadInspectorFor,
        Role.Assessor => AssessorFor,
        Role.LocalAssessor => LocalAssessorFor,
        Role.QualityLead => QualityLeadFor,
        Role.Editor => EditorFor,
        Role.Service => ServiceFor,
        Role.Observer => ObserverFor,
        _ => AdministratorFor,
    };
}
