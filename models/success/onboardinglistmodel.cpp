// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/success/onboardinglistmodel.h"

namespace regulars {

OnboardingListModel::OnboardingListModel(Database &database, QObject *parent) : SnapshotTableModel(database, parent)
{
    restart();
}

void OnboardingListModel::setFilter(const OnboardingFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    restart();
}

int OnboardingListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OnboardingListModel::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || dataRole < Qt::UserRole)
        return {};
    if (dataRole == role::Id)
        return idAt(index.row());
    const OnboardingRow *onboarding = row(index.row());
    if (dataRole == role::Loaded)
        return onboarding != nullptr;
    if (!onboarding)
        return {};
    if (dataRole == role::Title)
        return onboarding->customerName;
    if (dataRole == role::Value && index.column() == Progress)
        return percentDone(onboarding->onboarding);
    return {};
}

SnapshotModel::IdsJob OnboardingListModel::idsJob() const
{
    return [filter = m_filter, now = database().clock().now()](Connection &connection) {
        return OnboardingList(connection).ids(filter, now);
    };
}

OnboardingListModel::RowsJob OnboardingListModel::rowsJob() const
{
    return [now = database().clock().now()](Connection &connection, const QList<qint64> &ids) {
        return OnboardingList(connection).rows(ids, now);
    };
}

// A step that is done changes where its onboarding stands; the change says which step, and not of which onboarding.
SnapshotModel::Effect OnboardingListModel::effectOf(const ChangeSet &changes) const
{
    Effect effect;
    const bool isAbout = changes.everything || changes.touches(Entity::Onboarding) ||
                         changes.touches(Entity::OnboardingStep) || changes.touches(Entity::Customer) ||
                         changes.touches(Entity::Setting);
    effect.allRows = isAbout || changes.touches(Entity::User);
    effect.order = isAbout;
    return effect;
}

} // namespace regulars
