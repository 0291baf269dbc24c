// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/timeline/timelinemodel.h"
#include "ui/timeline/timelinepresenter.h"

#include <QtCore/QIdentityProxyModel>

namespace regulars {

/// The timeline's model with words: for screen readers. What the eye sees is the delegate's business.
class TimelineItems final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// Model and formatting must outlive it.
    TimelineItems(TimelineModel &model, const Formatting &formatting, QObject *parent = nullptr);

    [[nodiscard]] const TimelineEntry &entry(const QModelIndex &index) const { return m_model.events().at(index.row()); }
    [[nodiscard]] TimelineCard card(const QModelIndex &index) const;
    [[nodiscard]] const TimelinePresenter &presenter() const { return m_presenter; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    TimelineModel &m_model;
    TimelinePresenter m_presenter;
};

} // namespace regulars
