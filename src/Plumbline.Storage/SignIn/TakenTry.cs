namespace Plumbline.Storage.SignIn;

/// <summary>An attempt to sign in that was asked for.</summary>
/// <param name="Id">Whose attempt, from where.</param>
/// <param name="IsLookedAt">Whether its password may be looked at; otherwise it came too soon.</param>
/// <param name="Wait">How long until the next one is looked at, if this one is wrong or came too soon.</param>
public readonly record struct TakenTry(string Id, bool IsLookedAt, TimeSpan Wait);
