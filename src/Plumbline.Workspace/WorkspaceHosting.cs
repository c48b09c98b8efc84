using Plumbline.Workspace.Samples.Seeds;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Storage.Databases;
using Plumbline.Storage.SignIn;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.Areas;
using Plumbline.Workspace.Audit;
using Plumbline.Workspace.Caseloads;
using Plumbline.Workspace.Caseloads.Intakes;
using Plumbline.Workspace.Exchange;
using Plumbline.Inspections.SentFiles;
using Plumbline.Workspace.Inspections;
using Plumbline.Workspace.Interviews;
using Plumbline.Workspace.Inspections.SentFiles;
using Plumbline.Workspace.Closing;
using Plumbline.Workspace.Mails;
using Plumbline.Workspace.Exchange.Folders;
using Plumbline.Workspace.People;
using Plumbline.Workspace.Publications;
using Plumbline.Workspace.Publications.Calendars;
using Plumbline.Workspace.Publications.Disclosures;
using Plumbline.Workspace.Publications.Drafts;
using Plumbline.Workspace.Publications.Releases;
using Plumbline.Workspace.Reports;
using Plumbline.Workspace.Reports.Details;
using Plumbline.Workspace.Reports.Recommendations;
using Plumbline.Workspace.Reports.Writing;
using Plumbline.Workspace.Reviews;
using Plumbline.Workspace.Rulings;
using Plumbline.Workspace.Samples;
using Plumbline.Workspace.SecondReadings;
using Plumbline.Workspace.Accounts;
using Plumbline.Workspace.Seeding;
using Plumbline.Workspace.SignIn;

namespace Plumbline.Workspace;

/// <summary>All acts of the workspace, for whoever calls them: pages, endpoints, the command line, jobs.</summary>
public static class WorkspaceHosting
{
    public static IServiceCollection AddWorkspace(this IServiceCollection services) => services
        .AddSingleton(provider => new WorkspaceClock(provider.GetService<TimeProvider>() ?? TimeProvider.System, WorkspaceClock.London))
        .AddScoped(provider => provider.GetRequiredService<PlumblineDatabase>().NewDb())
        .AddScoped<Acts>().AddScoped<Views>().AddScoped<AuditTrail>().AddScoped<AuditSearch>().AddScoped<AreaBook>()
        .AddScoped<Sessions>().AddScoped<KeptForms>().AddSingleton<SignInTries>().AddSingleton<NoteOpenings>()
        .AddScoped<InvitePerson>().AddScoped<ChangeRoles>().AddScoped<DisablePerson>().AddScoped<EnablePerson>().AddScoped<SignOutPerson>()
        .AddScoped<MakeJoinLink>().AddScoped<SetUpWorkspace>()
        .AddScoped<ChoosePassword>().AddScoped<ChangePassword>().AddScoped<AddPasskey>().AddScoped<RenamePasskey>().AddScoped<RemovePasskey>()
        .AddScoped<ProveOneself>().AddSingleton<OwnProof>()
        .AddScoped<AnnounceInspection>().AddScoped<AssignPerson>().AddScoped<TakeOffPerson>().AddScoped<SetTimetable>()
        .AddScoped<ChooseMail>().AddScoped<InviteByMail>().AddScoped<GatherMail>().AddScoped<SendMail>().AddScoped<SendAgain>()
        .AddScoped<CancelInspection>().AddScoped<ArchiveInspection>().AddScoped<BringBackInspection>()
        .AddScoped<AskForDocument>().AddScoped<ReceiveDocument>().AddScoped<SendDocument>()
        .AddSingleton(new FileLimits()).AddSingleton<IFileScanner, NoScanner>()
        .AddScoped<SendFile>().AddScoped<TakeBackFile>().AddScoped<OpenFile>().AddScoped<ExpireFiles>()
        .AddScoped<TakeInCaseload>().AddScoped<ExcludeCase>().AddScoped<TakeBackExclusion>()
        .AddSingleton<OwnerSeals>().AddScoped<PrepareCaseload>().AddScoped<AcceptIntake>().AddScoped<DropIntake>().AddScoped<TakeReferences>(
            ).AddScoped<MapColumns>()
        .AddSingleton<FolderExport>().AddScoped<MakeReport>().AddSingleton<CaseTable>().AddScoped<ExportTable>()
        .AddScoped<WriteText>().AddScoped<GiveText>().AddScoped<ReadyText>().AddScoped<TakeText>().AddScoped<WriteDetails>().AddScoped<WriteRecommendations>()
        .AddScoped<CommitSeed>().AddScoped<DrawSample>().AddScoped<ReplaceCase>().AddScoped<AgreeToReplacement>().AddScoped<TakeBackReplacement>()
        .AddScoped<TellProvisionalFindings>().AddScoped<SendDraft>().AddScoped<ChallengeFact>().AddScoped<AnswerChallenge>().AddScoped<CloseChallenges>()
        .AddScoped<FinishReport>().AddScoped<ExceptFinding>().AddScoped<ApproveReport>().AddScoped<ScheduleRelease>().AddScoped<RehearseRelease>()
        .AddScoped<ReleaseNow>()
        .AddScoped<ReleaseDue>()
        .AddScoped<CorrectReport>().AddScoped<WithdrawReport>().AddScoped<StepBack>()
        .AddScoped<AnnounceDate>().AddScoped<ChangeDate>().AddScoped<TakeBackDate>()
        .AddScoped<GiveCases>().AddScoped<ShareOutCases>().AddScoped<DeclareConflict>().AddScoped<TakeBackConflict>()
        .AddScoped<OfferInterview>().AddScoped<CorrectOffer>().AddScoped<TakeBackOffer>().AddScoped<SettleInterview>().AddScoped<GiveBackInterview>()
        .AddScoped<AskHowToJudge>().AddScoped<RuleOnQuestion>().AddScoped<WithdrawRuling>().AddScoped<AnswerEnquiries>()
        .AddScoped<StandByJudgement>()
        .AddScoped<PinComment>().AddScoped<ResolveComment>().AddScoped<OverrideJudgement>().AddScoped<RestoreJudgement>()
        .AddScoped<AcceptJudgements>().AddScoped<TakeReviewStep>().AddScoped<SignOffInspection>()
        .AddScoped<SeedCase>().AddScoped<TakeBackCopy>().AddScoped<StateTolerance>().AddScoped<NoteTalk>()
        .AddScoped<DrawSecondReadings>().AddScoped<GiveSecondReading>().AddScoped<Adjudicate>()
        .AddScoped<OpenMeeting>().AddScoped<AnswerAgain>();
}
