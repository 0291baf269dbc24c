// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sliceoptions.h"

#include "storage/metrics/slicechoicestore.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

} // namespace

QCommandLineOption categorySliceOption()
{
    return {nameOf(SliceKind::Category), Text::tr("Only goods of this category; none: of no category."), u"name"_s};
}

QList<QCommandLineOption> sliceOptions()
{
    return {{nameOf(SliceKind::Tier), Text::tr("Only members in this tier now; none: who is in none."), u"name"_s},
            {nameOf(SliceKind::View), Text::tr("Only customers whom this saved view finds."), u"name"_s},
            {nameOf(SliceKind::Tag), Text::tr("Only customers who carry this tag."), u"name"_s},
            {nameOf(SliceKind::Segment), Text::tr("Only customers who are in this segment now."), u"name"_s},
            {nameOf(SliceKind::Channel),
             Text::tr("Only orders of this channel: counter, web, phone, email, marketplace, wholesale or unknown."),
             u"name"_s}};
}

Result<DashboardSlice> sliceOf(Connection &connection, const QCommandLineParser &options)
{
    std::optional<SliceKind> asked;
    for (const auto &[kind, name] : EnumNames<SliceKind>::names) {
        if (kind == SliceKind::Shop || !options.isSet(nameOf(kind)))
            continue;
        if (asked)
            return wrongValue(u"--"_s + nameOf(kind));
        asked = kind;
    }
    if (!asked)
        return DashboardSlice{};
    REGULARS_TRY(choices, readSliceChoices(connection));
    const auto slice = sliceNamed(choices, *asked, options.value(nameOf(*asked)));
    if (!slice)
        return wrongValue(u"--"_s + nameOf(*asked));
    return *slice;
}

QJsonObject jsonSlice(const DashboardSlice &slice)
{
    const bool isNamed = !slice.name.isEmpty();
    return {{u"kind"_s, nameOf(slice.kind)},
            {u"name"_s, slice.key.isEmpty() ? QJsonValue() : QJsonValue(isNamed ? slice.name : slice.key)}};
}

} // namespace regulars
