namespace Plumbline.Caseloads;

/// <summary>One child or young person's sentence as the service holds it, under a pseudonym.</summary>
/// <param name="Id">A pseudonym; never a name or a number that the service uses.</param>
/// <param name="Profile">What is known before the case is read, by field of the instrument's profile.</param>
public sealed record Case(string Id, IReadOnlyDictionary<string, string> Profile)
{
    public string? Find(string field) => Profile.TryGetValue(field, out var value) && value.Length > 0 ? value : null;
}
