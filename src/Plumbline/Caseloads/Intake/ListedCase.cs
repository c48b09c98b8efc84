namespace Plumbline.Caseloads.Intake;

/// <summary>One line of a list of cases as the service sent it, its person still named. It never leaves the intake.</summary>
/// <param name="Reference">What the service calls the case; unique in the list.</param>
/// <param name="Profile">What is known before the case is read, by field.</param>
public sealed record ListedCase(
    Place Place, string Reference, string FamilyName, string GivenName, DateOnly? BirthDate, DateOnly? Start, IReadOnlyDictionary<string, string> Profile)
{
    /// <summary>The number that the service or the police give the person, where the list has one.</summary>
    public string PersonNumber { get; init; } = "";

    /// <summary>Names without case, accents, hyphens and spaces, as they are compared.</summary>
    public string PlainName { get; } = NameForm.Plain(GivenName) + " " + NameForm.Plain(FamilyName);

    /// <summary>Whether the name was blacked out by the service, as sensitive cases are.</summary>
    public bool IsRedacted { get; } = NameForm.IsRedacted(GivenName) || NameForm.IsRedacted(FamilyName);
}
