using Plumbline.Web.Access;

namespace Plumbline.Web.Features.Accounts;

/// <summary>How a session says in words by what it began.</summary>
internal static class Ways
{
    public static LocalText InWords(string way) => way switch
    {
        SignInWay.Passkey => AccountWords.ByPasskey,
        SignInWay.SingleSignOn => AccountWords.BySingleSignOn,
        SignInWay.Link => AccountWords.ByLink,
        SignInWay.Demonstration => AccountWords.ByDemonstration,
        _ => AccountWords.ByPassword,
    };
}
