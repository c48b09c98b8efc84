namespace Plumbline.Storage.Accounts;

/// <summary>One sign-in on one device, until it ends.</summary>
public sealed class Session
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required DateTimeOffset Since { get; init; }

    /// <summary>When its device last asked for something, to the minute.</summary>
    public required DateTimeOffset LastSeen { get; set; }

    /// <summary>How they signed in: <c>password</c>, <c>passkey</c>, <c>single-sign-on</c>, <c>link</c> or <c>demonstration</c>.</summary>
    public required string Way { get; init; }

    /// <summary>The kind of browser and system, such as <c>Firefox, Windows</c>.</summary>
    public required string Device { get; init; }
}
