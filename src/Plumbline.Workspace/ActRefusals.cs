using Plumbline.Inspections.Access;

namespace Plumbline.Workspace;

/// <summary>What every act can be refused for, whatever it is about.</summary>
public static class ActRefusals
{
    public const string NoInspectionCode = "no-inspection";

    public const string TooLongCode = "too-long";

    public const string NotAllowedCode = "not-allowed";

    private static readonly LocalText IsNoInspection = new("there is no inspection {0}", "nid oes arolygiad {0}");

    private static readonly LocalText MayNot = new("your roles do not let you do this", "nid yw eich rolau yn caniatáu ichi wneud hyn");

    private static readonly LocalText TooLongText = new("use {0} characters or fewer", "defnyddiwch {0} nod neu lai");

    public static Refusal NoInspection(string id) => Refusal.Of(NoInspectionCode, IsNoInspection, id) with { Subject = id };

    public static Refusal NotAllowed(Act act) => Refusal.Of(NotAllowedCode, MayNot) with { Subject = act.ToString() };

    /// <summary>Whether nothing was done because there is nothing, or nothing that they may see.</summary>
    public static bool IsClosed<T>(this Result<T> result) => result.Refusals.Any(refusal => refusal.Code is NoInspectionCode or NotAllowedCode);

    /// <summary>A text that has no room; the subject is the name of its field.</summary>
    public static Refusal TooLong(string field, int longest) => Refusal.Of(TooLongCode, TooLongText, longest) with { Subject = field };
}
