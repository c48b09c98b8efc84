namespace Plumbline.Web.Features.SignIn;

/// <summary>What came of an attempt to sign in with a password.</summary>
/// <param name="Wait">How long until the next one is looked at; nothing when it is at once.</param>
public readonly record struct Attempt(Entry Entry, TimeSpan Wait);
