// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>

namespace regulars {

/// What the desktop shows outside of the window.
struct DesktopNotice
{
    struct Action
    {
        QString id;
        QString text;
    };
    QString id; ///< comes back with what the person does; a notice with the same id takes its place
    QString title;
    QString text;
    QList<Action> actions;
};

/// Shows notices through the desktop. Notices are a courtesy: where the desktop can't show them, nothing happens. GUI
/// thread only; tests record what is shown.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const DesktopNotice &notice) = 0;

Q_SIGNALS:
    /// The person clicked the notice itself.
    void activated(const QString &id);
    void actionChosen(const QString &id, const QString &action);
};

} // namespace regulars
