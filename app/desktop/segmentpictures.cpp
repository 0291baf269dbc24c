// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktop.h"
#include "app/desktop/pictures.h"
#include "app/desktop/shopsession.h"
#include "core/segments/segmentpresets.h"
#include "models/segments/segmentcommands.h"
#include "models/segments/segmentupkeep.h"
#include "ui/segments/segmentdesk.h"
#include "ui/segments/segmenttexts.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// A shop without segments gets some of the ready ones, so that there is something to see.
void addReadySegments(Database &database)
{
    const auto rows = database.read([](Connection &connection) { return SegmentStore(connection).segments(); }).result();
    if (!rows || rows->size() > 1)
        return;
    for (const QString &key : {u"high_spender"_s, u"slipping_away"_s, u"birthday_soon"_s}) {
        const auto preset = segmentPreset(key);
        if (!preset)
            continue;
        Segment segment;
        segment.name = SegmentTexts::presetName(key);
        segment.description = SegmentTexts::presetAbout(key);
        segment.rule = preset->rule;
        segment.purpose = preset->purpose;
        (void)runCommand(database, SaveSegment{segment, {}}).result();
    }
    (void)keepSegments(database);
}

} // namespace

void Pictures::planSegments(CustomerId customer)
{
    ShopSession &session = *m_desktop.session();
    addReadySegments(session.database());
    const auto desk = [&session] { return session.window().findChild<SegmentDesk *>(); };
    const auto segment = [desk](qsizetype place) {
        const QList<SegmentRow> rows = desk()->list().value().value_or(QList<SegmentRow>());
        return place < rows.size() ? rows.at(place).segment.id : SegmentId{};
    };
    m_plan.push_back({u"segments"_s, [&session] { session.window().showPage(u"segments"_s); },
                      [&session] { return &session.window(); }, session.window().size()});
    const auto dialog = [this] { return openDialog(); };
    m_plan.push_back({u"segment-gallery"_s, [desk] { desk()->showGallery(); }, dialog, {}});
    m_plan.push_back({u"segment-why"_s, [desk, segment, customer] { desk()->explain(segment(0), customer); }, dialog, {}});
    m_plan.push_back({u"segment-compare"_s, [desk, segment] { desk()->compare(segment(0), segment(1)); }, dialog, {}});
    m_plan.push_back({u"segment-edit"_s, [desk, segment] { desk()->edit(segment(0)); }, dialog, {}});
}

} // namespace regulars
