// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineitems.h"

namespace regulars {

TimelineItems::TimelineItems(TimelineModel &model, const Formatting &formatting, QObject *parent)
    : QIdentityProxyModel(parent), m_model(model), m_presenter(formatting)
{
    setSourceModel(&model);
}

TimelineCard TimelineItems::card(const QModelIndex &index) const
{
    const TimelineEntry &shown = entry(index);
    const bool startsGroup = index.data(TimelineModel::StartsGroupRole).toBool();
    return shown.upcoming ? m_presenter.upcomingCard(shown.event, startsGroup)
                          : m_presenter.card(shown.event, shown.onTop, startsGroup);
}

QVariant TimelineItems::data(const QModelIndex &index, int dataRole) const
{
    if (dataRole == Qt::AccessibleTextRole && index.isValid())
        return m_presenter.spoken(entry(index).event);
    return QIdentityProxyModel::data(index, dataRole);
}

} // namespace regulars
