namespace Plumbline.Web.Features.Audit;

/// <summary>What the audit trail says.</summary>
internal static class AuditWords
{
    public static readonly LocalText Trail = new("Audit trail", "Trywydd archwilio");

    public static readonly LocalText What = new(
        "What was done here, newest first. Nobody can change or delete a line, the administrator neither.",
        "Yr hyn a wnaed yma, y diweddaraf yn gyntaf. Ni all neb newid na dileu llinell, na’r gweinyddwr chwaith.");

    public static readonly LocalText Person = new("Person", "Person");

    public static readonly LocalText Anyone = new("anyone", "unrhyw un");

    public static readonly LocalText Inspection = new("Inspection", "Arolygiad");

    public static readonly LocalText Case = new("Case", "Achos");

    public static readonly LocalText Filter = new("Filter", "Hidlo");

    public static readonly LocalText None = new("Nothing was done that fits.", "Ni wnaed dim sy’n cyfateb.");

    public static readonly LocalText When = new("When", "Pryd");

    public static readonly LocalText Who = new("Who", "Pwy");

    public static readonly LocalText Did = new("What", "Beth");

    public static readonly LocalText ToWhat = new("To what", "I beth");

    public static readonly LocalText Nobody = new("not signed in", "heb fewngofnodi");

    public static readonly LocalText Pages = new("Pages of the audit trail", "Tudalennau’r trywydd archwilio");

    public static readonly LocalText Newer = new("Newer", "Mwy diweddar");

    public static readonly LocalText Older = new("Older", "Hŷn");

    /// <summary>What each act is called; an act of a room that is not listed here is named by its own word.</summary>
    public static LocalText Of(string action) => ActionWords.ByAction.TryGetValue(action, out var words) ? words : new LocalText(action, action);
}
