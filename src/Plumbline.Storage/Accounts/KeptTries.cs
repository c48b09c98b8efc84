namespace Plumbline.Storage.Accounts;

/// <summary>The attempts to sign in with one email address from one place, until one of them is right.</summary>
public sealed class KeptTries
{
    /// <summary>A digest of the email address and of the place on the network; neither can be read from it.</summary>
    public required string Id { get; init; }

    public required int Tries { get; init; }

    /// <summary>When the next attempt is looked at, in microseconds since 1970.</summary>
    public required long FreeAt { get; init; }

    /// <summary>When the last attempt was looked at, in microseconds since 1970.</summary>
    public required long LastAt { get; init; }
}
