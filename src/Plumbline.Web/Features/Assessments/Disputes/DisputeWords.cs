namespace Plumbline.Web.Features.Assessments.Disputes;

/// <summary>What the page of questions that two people changed at once says.</summary>
internal static class DisputeWords
{
    public static readonly LocalText Title = new("Two people changed the same question: case {0}", "Newidiodd dau berson yr un cwestiwn: achos {0}");

    public static readonly LocalText TitleOfOne = new(
        "The same question was changed in two tabs: case {0}",
        "Newidiwyd yr un cwestiwn mewn dau dab: achos {0}");

    public static readonly LocalText Lead = new(
        "Both texts are kept. For each question choose what stands.", "Cedwir y ddau destun. Ar gyfer pob cwestiwn dewiswch beth sy’n sefyll.");

    public static readonly LocalText None = new(
        "There is nothing to choose: no question of this case was changed by two people at the same time.",
        "Nid oes dim i’w ddewis: ni newidiwyd unrhyw gwestiwn o’r achos hwn gan ddau berson yr un pryd.");

    public static readonly LocalText Stands = new("Stands now", "Yn sefyll yn awr");

    public static readonly LocalText Waits = new("Waits for a decision", "Yn aros am benderfyniad");

    public static readonly LocalText WhatStands = new("What shall stand", "Beth ddylai sefyll");

    public static readonly LocalText Keep = new("Keep what {0} put down: {1}", "Cadw’r hyn a nododd {0}: {1}");

    public static readonly LocalText KeepOf = new("Keep what {0} put down at {2}: {1}", "Cadw’r hyn a nododd {0} am {2}: {1}");

    public static readonly LocalText Join = new("Add the notes and evidence of the others too", "Ychwanegu nodiadau a thystiolaeth y lleill hefyd");

    public static readonly LocalText Choose = new("Choose what shall stand", "Dewiswch beth ddylai sefyll");

    public static readonly LocalText SaveChoices = new("Save the choices", "Cadw’r dewisiadau");
}
