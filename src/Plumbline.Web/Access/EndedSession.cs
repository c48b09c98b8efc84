namespace Plumbline.Web.Access;

/// <summary>Whose session ended before this request came: it ran out, or they signed out in another tab or from another device.</summary>
/// <param name="IsLate">Whether it ran out by itself.</param>
internal sealed record EndedSession(Guid Account, bool IsLate);
