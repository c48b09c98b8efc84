namespace Plumbline.Workspace.Mails;

/// <summary>Paces by the words that forms and tables use.</summary>
public static class MailPaces
{
    public static IReadOnlyList<MailPace> All { get; } = [MailPace.Daily, MailPace.AtOnce, MailPace.Never];

    public static string Code(this MailPace pace) => pace switch
    {
        MailPace.Daily => "daily",
        MailPace.AtOnce => "at-once",
        _ => "never",
    };

    /// <summary>Null where the word is none of them.</summary>
    public static MailPace? FromCode(string? code) => All.Select(pace => (MailPace?)pace).FirstOrDefault(pace => pace!.Value.Code() == code);
}
