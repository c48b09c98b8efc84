namespace Plumbline.Storage.Accounts.Mails;

/// <summary>An e-mail that waits to be sent, or was. What it says is written when it goes: no link and no text is kept.</summary>
public sealed class KeptMail
{
    /// <summary>Also what the mail is called on its way, so that a server which gets it twice can tell.</summary>
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary><c>invitation</c> or <c>work</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is the only mail of, for this person: a day, or an instant.</summary>
    public required string Occasion { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Not before then is it sent, or tried again.</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>How often it was tried; whoever tries it counts first, so that no two send it at once.</summary>
    public int Tries { get; set; }

    /// <summary>When the server took it, or when there was nothing left to say; null until then.</summary>
    public DateTimeOffset? DoneAt { get; set; }

    /// <summary>When it was given up; null while it is tried.</summary>
    public DateTimeOffset? GivenUpAt { get; set; }

    /// <summary>The code of what went wrong the last time; null for nothing.</summary>
    public string? Fault { get; set; }
}
