using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Instruments;
using Plumbline.Storage.Assessments.SecondReadings;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Exchange.Folders.Lines;

/// <summary>The consensus meetings of readers, as lines of JSON which travel with the ledger: each meeting, and everything that was answered in it.</summary>
internal static class MeetingsFile
{
    public const string FileName = "meetings.jsonl";

    public const string AnswersName = "second-answers.jsonl";

    /// <summary>The files of an inspection, meetings oldest first, answers in their order; none where there is nothing.</summary>
    public static async Task<IReadOnlyList<(string Path, byte[] Content)>> WriteAsync(PlumblineDb db, string inspection, CancellationToken stop)
    {
        // In this order: what is answered meanwhile belongs to no meeting that was not read.
        var answers = await db.SecondAnswers.AsNoTracking()
            .Where(answer => db.Meetings.Any(meeting => meeting.Id == answer.MeetingId && meeting.InspectionId == inspection)).ToListAsync(stop);
        var meetings = await db.Meetings.AsNoTracking().Where(meeting => meeting.InspectionId == inspection).ToListAsync(stop);
        return
        [
            .. meetings.Count == 0 ? Array.Empty<(string, byte[])>()
                : [(FileName, JsonLines.Write(meetings.OrderBy(meeting => meeting.At).ThenBy(meeting => meeting.Id)))],
            .. answers.Count == 0 ? Array.Empty<(string, byte[])>()
                : [(AnswersName, JsonLines.Write(answers.OrderBy(answer => answer.MeetingId).ThenBy(answer => answer.Number)))],
        ];
    }

    /// <summary>The meetings of a folder and what was answered in them: one for a case that the ledger tells two readings of, each answer by one of the two, to
    /// a question of the instrument and of its type. Refused with every line.</summary>
    /// <param name="places">Takes the line of each, by its id.</param>
    public static (IReadOnlyList<KeptMeeting> Meetings, IReadOnlyList<KeptSecondAnswer> Answers) Read(
        string folder, string inspection, Instrument instrument, IReadOnlyList<LedgerRecord> records, Dictionary<Guid, Place> places, Faults refusals)
    {
        var readTwice = records.Where(record => record.Origin.Purpose == Purpose.Second).Select(record => record.Origin.Case).ToHashSet(StringComparer.Ordinal);
        var meetings = Rows<KeptMeeting>(FileName, one => one.Id, one => one.InspectionId == inspection && readTwice.Remove(one.CaseId));
        var known = meetings.Select(meeting => meeting.Id).ToHashSet();
        var numbers = new HashSet<(Guid, int)>();
        var answers = Rows<KeptSecondAnswer>(AnswersName, one => one.Id, one => known.Contains(one.MeetingId) && numbers.Add((one.MeetingId, one.Number))
            && Purposes.FromCode(one.Reading) is Purpose.First or Purpose.Second
            && ConsensusRules.FaultsOfValue(instrument, one.Question, one.AsAnswered().Judged).Count == 0);
        return (meetings, answers);

        IReadOnlyList<T> Rows<T>(string file, Func<T, Guid> id, Func<T, bool> fits)
            where T : class
        {
            var (path, rows) = (Path.Combine(folder, file), new List<T>());
            foreach (var (place, row) in File.Exists(path) ? JsonLines.Read<T>(path, refusals) : [])
            {
                if (row is not null && places.ContainsKey(id(row)))
                {
                    refusals.Add(new Refusal("meeting-twice", "has an id that an earlier line has") { Place = place, Subject = id(row).ToString() });
                }
                else if (row is null || !fits(row))
                {
                    refusals.Add(Unreadable(place));
                }
                else
                {
                    places.Add(id(row), place);
                    rows.Add(row);
                }
            }

            return rows;
        }
    }

    private static Refusal Unreadable(Place place) => new(
        "meeting-unreadable", "is no consensus meeting of a case that was read twice, one for a case, and no answer of one of its readers in a meeting")
    {
        Place = place,
    };
}
