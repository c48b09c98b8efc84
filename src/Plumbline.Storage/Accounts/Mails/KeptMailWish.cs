namespace Plumbline.Storage.Accounts.Mails;

/// <summary>How somebody wants to hear by e-mail what waits for them, and of what they have heard.</summary>
public sealed class KeptMailWish
{
    public required Guid AccountId { get; init; }

    /// <summary><c>never</c>, <c>daily</c> or <c>at-once</c>.</summary>
    public required string Pace { get; set; }

    /// <summary><c>en</c> or <c>cy</c>.</summary>
    public required string Language { get; set; }

    /// <summary>What they were told of, each as a digest that only stands for itself, with spaces between them.</summary>
    public string Told { get; set; } = "";
}
