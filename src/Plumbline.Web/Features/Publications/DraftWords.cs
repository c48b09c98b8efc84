namespace Plumbline.Web.Features.Publications;

/// <summary>What the page says on which the inspected service reads the draft and challenges its facts.</summary>
internal static class DraftWords
{
    public static readonly LocalText Title = new("Draft report", "Adroddiad drafft");

    public static readonly LocalText What = new(
        "Read the draft about your service and say, point by point, which facts are wrong. Each point is answered. The draft is confidential: every "
        + "page names who reads it.",
        "Darllenwch y drafft am eich gwasanaeth a dywedwch, bwynt wrth bwynt, pa ffeithiau sy’n anghywir. Atebir pob pwynt. Mae’r drafft yn gyfrinachol "
        + "– mae pob tudalen yn enwi pwy sy’n ei ddarllen.");

    public static readonly LocalText None = new("No draft is with the service now.", "Nid oes drafft gyda’r gwasanaeth ar hyn o bryd.");

    public static readonly LocalText SentAt = new("Sent at {0}", "Anfonwyd am {0}");

    public static readonly LocalText Read = new("Read the draft in English", "Darllen y drafft yn Saesneg");

    public static readonly LocalText ReadInWelsh = new("Read the draft in Welsh", "Darllen y drafft yn Gymraeg");

    public static readonly LocalText Make = new("Challenge a fact", "Herio ffaith");

    public static readonly LocalText Reference = new("Where it stands", "Ble mae’n sefyll");

    public static readonly LocalText ReferenceHint = new("Such as the section, the paragraph or the figure", "Megis yr adran, y paragraff neu’r ffigur");

    public static readonly LocalText Challenge = new("What is wrong, and what is right", "Beth sy’n anghywir, a beth sy’n gywir");

    public static readonly LocalText NoNames = new("Write no names of children or of staff.", "Peidiwch ag ysgrifennu enwau plant na staff.");

    public static readonly LocalText Send = new("Send this point", "Anfon y pwynt hwn");

    public static readonly LocalText Closed = new("No further points are taken.", "Ni dderbynnir rhagor o bwyntiau.");

    public static readonly LocalText Mark = new(
        "Draft, not for publication. Read by {0} at {1}. Do not copy it or pass it on.",
        "Drafft, nid i’w gyhoeddi. Darllenir gan {0} am {1}. Peidiwch â’i gopïo na’i drosglwyddo.");
}
