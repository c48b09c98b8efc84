using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Publications.Calendars;

/// <summary>How announced dates are kept; none is ever deleted.</summary>
internal sealed class KeptAnnouncedDateTable : IEntityTypeConfiguration<KeptAnnouncedDate>
{
    public void Configure(EntityTypeBuilder<KeptAnnouncedDate> builder)
    {
        builder.ToTable("announced_dates").HasKey(date => date.Id);
        builder.Property(date => date.Id).ValueGeneratedNever();
        builder.Property(date => date.Kind).HasMaxLength(30);
        builder.Property(date => date.AreaEnglish).HasMaxLength(200);
        builder.Property(date => date.AreaWelsh).HasMaxLength(200);
        builder.Property(date => date.FirstOn).HasMaxLength(10);
        builder.Property(date => date.By).HasMaxLength(100);
    }
}
