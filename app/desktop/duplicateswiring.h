// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/customers/recordissue.h"

#include <QtCore/QObject>

namespace regulars {

class ActionRegistry;
class CommandRunner;
class Database;
class DuplicateCentre;
class DuplicatesPage;
class FormDesk;
class Formatting;
class KeyValueStore;
class MainWindow;

/// What the search for duplicates is wired to; all of it must outlive the wiring.
struct DuplicatesWiringServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    KeyValueStore &store;
    ActionRegistry &actions;
    FormDesk &forms;
    MainWindow &window;
    DuplicateCentre &centre;
};

/// Duplicates and records to be put right, in the window: their page, how many wait, and what an import brought. Belongs to
/// the window.
class DuplicatesWiring final : public QObject
{
    Q_OBJECT

public:
    explicit DuplicatesWiring(const DuplicatesWiringServices &services);

    [[nodiscard]] DuplicatesPage &page() const { return *m_page; }

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);
    void issueRequested(regulars::RecordIssue issue);

private:
    void showWaiting();
    void showFound(int more);

    DuplicatesWiringServices m_services;
    DuplicatesPage *m_page;
};

} // namespace regulars
