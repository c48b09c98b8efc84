namespace Plumbline.Web.Features.Assessments.Aids;

/// <summary>What a calculated aid says.</summary>
internal static class AidWords
{
    public static readonly LocalText Range = new("A whole number from {0} to {1}", "Rhif cyfan o {0} i {1}");

    public static readonly LocalText WorkOut = new("Work it out", "Cyfrifo");

    public static readonly LocalText Follows = new("From these follows: {0}", "O’r rhain mae’n dilyn: {0}");

    public static readonly LocalText Wanting = new("Cannot be worked out yet. Still wanting: {0}", "Ni ellir ei gyfrifo eto. Ar goll o hyd: {0}");

    public static readonly LocalText Informs = new(
        "This informs your judgement and does not make it. What is typed here is not kept with the record and enters no score.",
        "Mae hyn yn llywio eich barn ond chi sy’n barnu. Ni chedwir yr hyn a deipir yma gyda’r cofnod, ac nid yw’n mynd i unrhyw sgôr.");

    public static readonly LocalText Source = new("Where the rule comes from", "O ble y daw’r rheol");

    public static readonly LocalText Enter = new("{0}: enter a whole number from {1} to {2}", "{0}: rhowch rif cyfan o {1} i {2}");
}
