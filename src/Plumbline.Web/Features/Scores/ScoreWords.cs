namespace Plumbline.Web.Features.Scores;

/// <summary>What the pages of live results say.</summary>
internal static class ScoreWords
{
    public static readonly LocalText Title = new("Live results", "Canlyniadau byw");

    public static readonly LocalText Progress = new(
        "{0} of {1} cases begun, {2} signed off. These figures move until every case is locked.",
        "{0} o {1} achos wedi’u dechrau, {2} wedi’u cymeradwyo. Mae’r ffigurau hyn yn symud nes bod pob achos wedi’i gloi.");

    public static readonly LocalText Stand = new(
        "All {0} cases are signed off and locked: these figures stand.",
        "Mae pob un o’r {0} achos wedi’i gymeradwyo a’i gloi – mae’r ffigurau hyn yn derfynol.");

    public static readonly LocalText NoCaseload = new(
        "What is said of the caseload does not fit the cases that were read or the draw, so there are no intervals. These are the scores of the cases read.",
        "Nid yw’r hyn a ddywedir am y llwyth achosion yn cyd-fynd â’r achosion a ddarllenwyd na’r tynnu, felly nid oes cyfyngau. Sgorau’r achosion a "
            + "ddarllenwyd yw’r rhain.");

    public static readonly LocalText TooFewSomewhere = new(
        "Where no interval is shown, too few cases bear on the score to say how far from it the score of all cases may lie.",
        "Lle na ddangosir cyfwng, mae rhy ychydig o achosion yn gymwys i’r sgôr i ddweud pa mor bell oddi wrthi y gallai sgôr yr holl achosion fod.");

    public static readonly LocalText Blind = new(
        "You are reading a case a second time. Live results open when you have handed it over.",
        "Rydych yn darllen achos am yr eildro. Bydd y canlyniadau byw yn agor pan fyddwch wedi’i drosglwyddo.");

    public static readonly LocalText Early = new(
        "Only {0} of {1} cases are signed off. Cases that are being read count as far as they have been judged, so scores may still change much. A word "
            + "stands beside a score where its interval reaches over no more than two words.",
        "Dim ond {0} o {1} achos sydd wedi’u cymeradwyo. Mae achosion sy’n cael eu darllen yn cyfrif cyn belled ag y barnwyd nhw, felly gall y sgorau "
            + "newid llawer eto. Saif gair wrth sgôr lle nad yw ei gyfwng yn ymestyn dros fwy na dau air.");

    public static readonly LocalText Warning = new("Warning", "Rhybudd");

    public static readonly LocalText Picture = new("Scores on one scale from 0 to 100 per cent", "Sgorau ar un raddfa o 0 i 100 y cant");

    public static readonly LocalText PictureWhat = new(
        "For each score a dot on a scale, with a line for its interval, over the bands of the words. {0}. Every number stands in the tables under the picture.",
        "Ar gyfer pob sgôr, dot ar raddfa, gyda llinell ar gyfer ei gyfwng, dros fandiau’r geiriau. {0}. Mae pob rhif yn y tablau o dan y llun.");

    public static readonly LocalText ScoreSpoken = new("{0} {1} per cent", "{0} {1} y cant");

    public static readonly LocalText Numbers = new("The numbers in the picture", "Y rhifau yn y llun");

    public static readonly LocalText Groups = new("Some of the cases", "Rhai o’r achosion");

    public static readonly LocalText GroupsWhat = new(
        "These are the cases read, apart. Small groups differ by chance; no word and no interval is given to them.",
        "Dyma’r achosion a ddarllenwyd, ar wahân. Mae grwpiau bach yn gwahaniaethu drwy hap; ni roddir gair na chyfwng iddynt.");

    public static readonly LocalText CasesRead = new("Cases read", "Achosion a ddarllenwyd");

    public static readonly LocalText PercentOf = new("{0}% ({1} of {2})", "{0}% ({1} o {2})");

    public static readonly LocalText ByCriterion = new("Questions by criterion", "Cwestiynau yn ôl maen prawf");

    public static readonly LocalText Reasons = new("Reasons and facts of {0}, which are not scored", "Rhesymau a ffeithiau {0}, nas sgorir");

    public static readonly LocalText SaidYes = new("Answered yes", "Atebwyd ie");

    public static readonly LocalText SaidNo = new("Answered no", "Atebwyd na");

    public static readonly LocalText Headlines = new("Headline scores", "Prif sgorau");

    public static readonly LocalText Sections = new("Sections", "Adrannau");

    public static readonly LocalText Criteria = new("Criteria", "Meini prawf");

    public static readonly LocalText Overall = new("The whole", "Y cyfan");

    public static readonly LocalText Standards = new("Standards and outcomes", "Safonau a chanlyniadau");

    public static readonly LocalText Items = new("Items", "Eitemau");

    public static readonly LocalText KeyQuestions = new("Key questions", "Cwestiynau allweddol");

    public static readonly LocalText Rating = new("Rating", "Gradd");

    public static readonly LocalText NotRated = new("not rated yet", "heb ei raddio eto");

    public static readonly LocalText RuleOnly = new(
        "Ratings are what the rule gives. What a panel decides is not in them.",
        "Y graddau yw’r hyn y mae’r rheol yn ei roi. Nid yw penderfyniadau panel ynddynt.");

    public static readonly LocalText Questions = new("Questions of {0}", "Cwestiynau {0}");

    public static readonly LocalText Name = new("Name", "Enw");

    public static readonly LocalText Question = new("Question", "Cwestiwn");

    public static readonly LocalText Sufficient = new("Sufficient", "Digonol");

    public static readonly LocalText Insufficient = new("Not sufficient", "Annigonol");

    public static readonly LocalText Base = new("Of", "O blith");

    public static readonly LocalText PercentHead = new("Per cent", "Y cant");

    public static readonly LocalText Comment = new("Comment", "Sylw");

    public static readonly LocalText IntervalHead = new("95% interval", "Cyfwng 95%");

    public static readonly LocalText From = new("{0}% to {1}%", "{0}% i {1}%");

    public static readonly LocalText NotApplicable = new("Not applicable", "Ddim yn gymwys");

    public static readonly LocalText Unknown = new("Could not be assessed", "Ni ellid ei asesu");

    public static readonly LocalText Missing = new("No answer yet", "Dim ateb eto");

    public static readonly LocalText OtherAnswers = new("Answers that are not judgements", "Atebion nad ydynt yn farnau");

    public static readonly LocalText AnsweredIn = new("Cases with an answer", "Achosion ag ateb");

    public static readonly LocalText WhatWasAnswered = new("What was answered", "Beth a atebwyd");

    public static readonly LocalText OfNumbers = new("mean {0}, median {1}, from {2} to {3}", "cymedr {0}, canolrif {1}, o {2} i {3}");

    public static readonly LocalText OfDays = new("median {0}, from {1} to {2}", "canolrif {0}, o {1} i {2}");

    public static readonly LocalText Withheld = new("withheld", "ataliwyd");

    public static readonly LocalText WithheldWhat = new(
        "Small numbers are withheld from those who do not read cases, and with them what would give them away.",
        "Atelir niferoedd bach rhag y rhai nad ydynt yn darllen achosion, a chyda nhw yr hyn a’u datgelai.");

    public static readonly LocalText Cases = new("Cases behind the figure", "Yr achosion y tu ôl i’r ffigur");

    public static readonly LocalText Closed = new("Not applicable, or closed by routing", "Ddim yn gymwys, neu wedi’i gau gan lwybro");
}
