// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandtexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

QString CommandTexts::ofSegments(const QString &command, const QVariantMap &arguments)
{
    const QString name = arguments.value(u"segment"_s).toString();
    const int count = arguments.value(u"count"_s).toInt();
    if (command == "save_segment"_L1)
        return tr("Saved the segment “%1”.").arg(name);
    if (command == "remove_segment"_L1)
        return tr("Removed the segment “%1”.").arg(name);
    if (command == "take_segment_snapshot"_L1)
        return tr("Took the snapshot “%1” of %n customer(s).", "", count).arg(name);
    if (command == "unpin_in_segment"_L1)
        return tr("Let go of %n customer(s) in the segment “%1”.", "", count).arg(name);
    if (command != "pin_in_segment"_L1)
        return {};
    return arguments.value(u"always"_s).toBool() ? tr("Put %n customer(s) into the segment “%1”.", "", count).arg(name)
                                                 : tr("Keeps %n customer(s) out of the segment “%1”.", "", count).arg(name);
}

} // namespace regulars
