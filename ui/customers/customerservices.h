// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace regulars {

class ActionRegistry;
class CommandRunner;
class CustomerActions;
class Database;
class Formatting;
class KeyValueStore;

/// What the customer page and its parts work with; all of it must outlive them.
struct CustomerServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    KeyValueStore &store;
    ActionRegistry &registry;
    CustomerActions &actions;
};

} // namespace regulars
