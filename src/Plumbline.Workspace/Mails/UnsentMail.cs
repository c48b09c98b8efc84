namespace Plumbline.Workspace.Mails;

/// <summary>An e-mail that could not be sent.</summary>
/// <param name="Account">Whose it is.</param>
/// <param name="Since">When it was made.</param>
/// <param name="Fault">The code of what went wrong the last time.</param>
/// <param name="Tries">How often it was tried.</param>
/// <param name="IsGivenUp">Whether it is tried no more.</param>
public sealed record UnsentMail(Guid Id, Guid Account, string Person, DateTimeOffset Since, string Fault, int Tries, bool IsGivenUp);
