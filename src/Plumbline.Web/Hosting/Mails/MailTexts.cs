namespace Plumbline.Web.Hosting.Mails;

/// <summary>What e-mails say.</summary>
internal static class MailTexts
{
    public static readonly LocalText InvitationSubject = new("Your invitation to Plumbline / Eich gwahoddiad i Plumbline",
        "Eich gwahoddiad i Plumbline / Your invitation to Plumbline");

    public static readonly LocalText InvitationText = new(
        "You are invited to the workspace Plumbline. Open this link and choose a password. It works once, for a few days:\n\n{0}\n\nIf you did not expect "
            + "this, do nothing.",
        "Fe’ch gwahoddir i fan gwaith Plumbline. Agorwch y ddolen hon a dewiswch gyfrinair. Mae’n gweithio unwaith, am ychydig ddyddiau:\n\n{0}\n\n"
            + "Os nad oeddech yn disgwyl hyn, peidiwch â gwneud dim.");

    public static readonly LocalText WorkSubject = new("Plumbline: work waits for you", "Plumbline: mae gwaith yn aros amdanoch");

    public static readonly LocalText WorkText = new(
        "This waits for you:\n\n{0}\n\nSign in to see it: {1}\n\nChoose how often you hear of it: {2}\n",
        "Mae hyn yn aros amdanoch:\n\n{0}\n\nMewngofnodwch i’w weld: {1}\n\nDewiswch pa mor aml y clywch amdano: {2}\n");
}
