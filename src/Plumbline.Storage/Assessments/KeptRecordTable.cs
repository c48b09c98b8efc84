using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Assessments;
using Plumbline.Storage.Caseloads;

namespace Plumbline.Storage.Assessments;

/// <summary>How records are kept: one for each case and purpose.</summary>
internal sealed class KeptRecordTable : IEntityTypeConfiguration<KeptRecord>
{
    public void Configure(EntityTypeBuilder<KeptRecord> builder)
    {
        builder.ToTable("records").HasKey(record => record.Id);
        builder.Property(record => record.Id).ValueGeneratedNever();
        builder.Property(record => record.InspectionId).HasMaxLength(100);
        builder.Property(record => record.CaseId).HasMaxLength(100);
        builder.Property(record => record.Purpose).HasMaxLength(20).HasConversion(purpose => purpose.Code(), text => Purposes.FromCode(text)!.Value);
        builder.Property(record => record.State).HasMaxLength(20);
        builder.HasIndex(record => new { record.InspectionId, record.CaseId, record.Purpose }).IsUnique();
        builder.HasOne<KeptCase>().WithMany().HasForeignKey(record => new { record.InspectionId, record.CaseId }).OnDelete(DeleteBehavior.Restrict);
    }
}
