using System.Diagnostics;
using Plumbline.Assessments;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Scores;
using Plumbline.Files.Instruments;

namespace Plumbline.Bench.Engine;

/// <summary>
/// One answer recorded, routed and scored again in an inspection by the Core Case instrument, beside a fresh count of the same inspection
/// in the same run; and the routing of one case from the start. The time of one answer must not grow with the number of cases.
/// </summary>
internal static class RescoreBench
{
    private const int Answers = 200_000;

    public static int Run(string[] arguments)
    {
        var instrument = InstrumentShelf.Own.Read("core-case", "2009.1", new Place("bench", 1, 1)).Value;
        Console.WriteLine($"{"cases",6}{"one answer",16}{"allocated",12}{"fresh count",16}{"ratio",10}{"route a case",16}");
        foreach (var cases in new[] { 14, 38, 99, 1000 })
        {
            Measure(instrument, cases);
        }

        return 0;
    }

    private static void Measure(Instrument instrument, int cases)
    {
        var readings = new Readings(instrument, [.. Enumerable.Range(0, cases).Select(@case => Read(instrument, @case))]);
        var running = RunningScores.Of(readings);
        Record(running, cases, instrument.Questions.Count);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var one = Time(() => Record(running, cases, instrument.Questions.Count)) / Answers;
        var allocated = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Answers;
        var fresh = Enumerable.Range(0, 15).Select(_ => Time(() => PooledScores.Of(readings))).Order().ElementAt(7);
        var route = Time(() =>
        {
            for (var i = 0; i < 1000; i++)
            {
                Read(instrument, i);
            }
        }) / 1000;
        Console.WriteLine($"{cases,6}{one,12:0.000} us{allocated,10:0.00} B{fresh,13:0} us{fresh / one,9:0}x{route,13:0.0} us");
    }

    private static void Record(RunningScores running, int cases, int questions)
    {
        for (var i = 0; i < Answers; i++)
        {
            running.Record(i * 7 % cases, i * 31 % questions, (Answer)(1 + (i * 13 % 4)));
        }
    }

    private static CaseAssessment Read(Instrument instrument, int number)
    {
        var custody = number % 4 == 0;
        var profile = instrument.Profile.ToDictionary(field => field.Name, _ => "no");
        profile["custody"] = custody ? "yes" : "no";
        profile["community"] = custody && number % 8 == 0 ? "no" : "yes";
        profile["released"] = custody && number % 8 != 0 ? "yes" : "no";
        return CaseAssessment.Of(
            new Case($"C{number}", profile),
            instrument,
            [.. Enumerable.Range(0, instrument.Questions.Count).Select(question => Programme.AnswerOf(0, number, question))]);
    }

    private static double Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }
}
