namespace Plumbline.Web.Access;

/// <summary>How someone proved who they are, as sessions keep it.</summary>
public static class SignInWay
{
    public const string Password = "password";

    public const string Passkey = "passkey";

    public const string SingleSignOn = "single-sign-on";

    /// <summary>By the link of an invitation, of a new password, or of the first start.</summary>
    public const string Link = "link";

    public const string Demonstration = "demonstration";
}
