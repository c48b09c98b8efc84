namespace Plumbline.Workspace.Accounts;

/// <summary>What acts about the passkeys of one's own are refused for.</summary>
public static class PasskeyRefusals
{
    /// <summary>What refusals call the field of its name.</summary>
    public const string NameField = "Name";

    private const int LongestName = 100;

    private static readonly LocalText NameText = new("enter a name of up to {0} characters", "rhowch enw o hyd at {0} nod");

    private static readonly LocalText NotAddedText = new(
        "the passkey was not added. Try again", "ni chafodd yr allwedd fynediad ei hychwanegu. Rhowch gynnig arall arni");

    private static readonly LocalText MostText = new(
        "you have {0} passkeys, as many as one person can. Remove one first",
        "mae gennych gymaint o allweddi mynediad ag y caiff un person: {0}. Tynnwch un yn gyntaf");

    private static readonly LocalText GoneText = new("there is no such passkey any more", "nid oes allwedd fynediad o’r fath bellach");

    private static readonly LocalText LastText = new(
        "this is your only way to sign in. Set a password or add another passkey first",
        "dyma’ch unig ffordd o fewngofnodi. Gosodwch gyfrinair neu ychwanegwch allwedd arall yn gyntaf");

    private static readonly LocalText NotProvedText = new(
        "nobody proved just now that it is you. Sign in again, then add the passkey",
        "ni phrofwyd yn awr mai chi ydyw. Mewngofnodwch eto, yna ychwanegwch yr allwedd fynediad");

    public static Refusal NotProved => Refusal.Of("not-proved", NotProvedText);

    public static Refusal NotAdded => Refusal.Of("passkey-not-added", NotAddedText);

    internal static Refusal Gone => Refusal.Of("no-passkey", GoneText);

    internal static Refusal LastWayIn => Refusal.Of("last-way-in", LastText);

    internal static Refusal TooMany(int most) => Refusal.Of("too-many-passkeys", MostText, most);

    /// <summary>What is wrong with a name; null when nothing is.</summary>
    internal static Refusal? OfName(string? name) => name?.Trim().Length is > 0 and <= LongestName ? null
        : Refusal.Of("passkey-unnamed", NameText, LongestName) with { Subject = NameField };
}
